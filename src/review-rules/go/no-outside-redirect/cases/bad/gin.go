package login

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func done(c *gin.Context) {
	target := c.DefaultQuery("return", "/home")
	c.Redirect(http.StatusFound, target) // expect: open-redirect
}
