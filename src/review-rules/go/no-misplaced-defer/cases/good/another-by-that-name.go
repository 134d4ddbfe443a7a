package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type Client struct{}

func (c *Client) Send(text string) {}

type Hub struct{}

func (h *Hub) Each(f func(c *Client)) {}

func (h *Hub) Broadcast(c *gin.Context) {
	text := c.PostForm("text")
	go func() {
		h.Each(func(c *Client) {
			c.Send(text)
		})
	}()
	c.Status(http.StatusAccepted)
}
