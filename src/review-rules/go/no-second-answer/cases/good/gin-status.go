package items

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func show(c *gin.Context) {
	item := find(c.Param("id"))
	if item.IsOld {
		c.Status(http.StatusNonAuthoritativeInfo)
	}
	c.JSON(-1, item)
}
