package items

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func remove(c *gin.Context) {
	if !isAdmin(c) {
		c.AbortWithStatus(http.StatusForbidden) // expect: answered-twice
	}
	if err := drop(c.Param("id")); err != nil {
		c.String(http.StatusInternalServerError, "cannot be dropped: %v", err)
		return
	}
	c.Redirect(http.StatusSeeOther, "/items")
}
