package web

import "github.com/gin-gonic/gin"

func signIn(c *gin.Context, token string) {
	c.SetCookie("refresh_token", token, 3600, "/", "", true, false) // expect: unguarded-cookie
}
