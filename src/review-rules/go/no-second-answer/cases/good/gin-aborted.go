package guard

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func Session(find func(string) (string, bool)) gin.HandlerFunc {
	return func(c *gin.Context) {
		user, ok := find(c.GetHeader("X-Session"))
		if !ok {
			c.JSON(http.StatusUnauthorized, gin.H{"error": "sign in"})
			c.Abort()
			return
		}
		if user == "" {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		c.Next()
	}
}

func first(c *gin.Context) {
	if c.Query("id") == "" {
		c.Abort()
		c.JSON(http.StatusBadRequest, gin.H{"error": "no id"})
		return
	}
	c.Next()
}

func last(find func(string) (string, error)) gin.HandlerFunc {
	return func(c *gin.Context) {
		name, err := find(c.Param("id"))
		if err != nil {
			c.JSON(http.StatusNotFound, gin.H{"error": "not found"})
			return
		}
		c.JSON(http.StatusOK, gin.H{"name": name})
	}
}

func errorsOf(c *gin.Context) {
	c.Next()
	if len(c.Errors) > 0 {
		c.JSON(http.StatusInternalServerError, gin.H{"error": c.Errors.String()})
		return
	}
}

func health(c *gin.Context) {
	if c.FullPath() == "/healthz" {
		c.String(http.StatusOK, "ok")
		return
	}
	c.Next()
}
