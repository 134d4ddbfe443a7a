package items

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func create(c *gin.Context) {
	item, err := bind(c)
	if err != nil {
		c.Error(err)
	}
	c.JSON(http.StatusOK, item)
}
