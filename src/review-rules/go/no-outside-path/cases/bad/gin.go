package files

import (
	"os"

	"github.com/gin-gonic/gin"
)

func routes(engine *gin.Engine) {
	engine.GET("/download", func(c *gin.Context) {
		c.File("./downloads/" + c.Query("file")) // expect: path-traversal
	})
	engine.DELETE("/logs", func(c *gin.Context) {
		if err := os.RemoveAll("logs/" + c.PostForm("day")); err != nil { // expect: path-traversal
			c.Status(500)
		}
	})
}
