package users

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func show(c *gin.Context) {
	c.Redirect(http.StatusFound, "/"+c.Param("name"))
}
