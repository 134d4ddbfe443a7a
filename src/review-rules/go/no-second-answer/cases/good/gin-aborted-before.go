package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func RequireUser() gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.GetString("user") == "" {
			c.Abort()
			if c.GetHeader("Accept") == "application/json" {
				c.JSON(http.StatusUnauthorized, gin.H{"error": "login"})
				return
			}
			c.Redirect(http.StatusFound, "/login")
			return
		}
		c.Next()
	}
}

func ErrorPages() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Next()
		for _, e := range c.Errors {
			if e.IsType(gin.ErrorTypeBind) {
				c.JSON(http.StatusBadRequest, gin.H{"error": e.Error()})
				return
			}
		}
	}
}
