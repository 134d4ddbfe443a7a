package access

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func signedIn(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
	c.Next()
}
