package number

import (
	"strconv"

	"github.com/gin-gonic/gin"
)

func level(c *gin.Context) int8 {
	n, err := strconv.ParseInt(c.Query("level"), 10, 16)
	if err != nil {
		return 0
	}
	return int8(n) // expect: integer-overflow
}
