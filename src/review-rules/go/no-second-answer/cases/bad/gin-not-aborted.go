package guard

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func Session(find func(string) (string, bool)) gin.HandlerFunc {
	return func(c *gin.Context) {
		user, ok := find(c.GetHeader("X-Session"))
		if !ok {
			c.JSON(http.StatusUnauthorized, gin.H{"error": "sign in"}) // expect: answered-twice
			return
		}
		c.Set("user", user)
		c.Next()
	}
}

type limits struct{ allow func(string) bool }

func (l limits) Handle(ctx *gin.Context) {
	if l.allow(ctx.ClientIP()) {
		ctx.Next()
		return
	}
	if ctx.Request.Method == "POST" {
		ctx.Header("Retry-After", "1")
		ctx.String(429, "slow down") // expect: answered-twice
		return
	}
	ctx.Next()
}

func admin(c *gin.Context) {
	if role := c.GetString("role"); role != "admin" {
		c.Status(http.StatusForbidden) // expect: answered-twice
	} else {
		c.Next()
	}
}
