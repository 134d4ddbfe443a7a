package items

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func create(c *gin.Context) {
	var item Item
	if err := c.ShouldBindJSON(&item); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()}) // expect: answered-twice
	}
	c.JSON(http.StatusCreated, save(item))
}
