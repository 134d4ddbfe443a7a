package api

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
)

type getRequest struct {
	ID string `json:"id" binding:"required,uuid"`
}

func get(c *gin.Context, find func(uuid.UUID)) {
	var req getRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	find(uuid.MustParse(req.ID))
}
