package api

import "github.com/gin-gonic/gin"

func cors(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // expect: open-cors
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Next()
}
