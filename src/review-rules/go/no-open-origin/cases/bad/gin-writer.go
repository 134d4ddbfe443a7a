package api

import "github.com/gin-gonic/gin"

func cors(c *gin.Context) {
	origin := c.Request.Header.Get("Origin")
	c.Writer.Header().Set("Access-Control-Allow-Origin", origin) // expect: open-cors
	c.Writer.Header().Set("Access-Control-Allow-Credentials", "true")
	c.Next()
}
