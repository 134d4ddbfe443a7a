package audit

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

type sink interface {
	Record(user, path string)
}

func Fiber(to sink) fiber.Handler {
	return func(c *fiber.Ctx) error {
		err := c.Next()
		go func() {
			to.Record(c.Get("X-User"), c.Path()) // expect: ended-context
		}()
		return err
	}
}

func Gin(to sink) gin.HandlerFunc {
	return func(ctx *gin.Context) {
		go func() {
			to.Record(ctx.GetString("user"), ctx.FullPath()) // expect: ended-context
		}()
		ctx.JSON(http.StatusAccepted, gin.H{"state": "queued"})
	}
}

type handler struct{ to sink }

func (h handler) create(c echo.Context) error {
	go h.audit(c) // expect: ended-context
	return c.NoContent(http.StatusCreated)
}

func (h handler) audit(c echo.Context) { h.to.Record("", c.Path()) }
