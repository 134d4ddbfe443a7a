package files

import "github.com/gin-gonic/gin"

func export(c *gin.Context) {
	name := c.Query("name") + ".csv"
	c.Header("Content-Disposition", "attachment; filename="+name) // expect: header-injection
	c.String(200, "a;b")
}
