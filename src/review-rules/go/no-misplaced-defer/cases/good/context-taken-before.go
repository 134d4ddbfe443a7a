package audit

import (
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

type sink interface {
	Record(user, path string)
}

func Fiber(to sink) fiber.Handler {
	return func(c *fiber.Ctx) error {
		user, path := c.Get("X-User"), c.Path()
		go func() {
			to.Record(user, path)
		}()
		return c.Next()
	}
}

func Gin(to sink) gin.HandlerFunc {
	return func(c *gin.Context) {
		copied := c.Copy()
		go func() {
			to.Record(copied.GetString("user"), copied.FullPath())
		}()
		go func(c *gin.Context) {
			to.Record("", c.FullPath())
		}(c.Copy())
		c.Status(http.StatusAccepted)
	}
}

func both(to sink) echo.HandlerFunc {
	return func(c echo.Context) error {
		var wg sync.WaitGroup
		wg.Add(1)
		go func() {
			defer wg.Done()
			to.Record(c.QueryParam("user"), c.Path())
		}()
		wg.Wait()
		return c.NoContent(http.StatusOK)
	}
}

func answer(load func() string) gin.HandlerFunc {
	return func(c *gin.Context) {
		found := make(chan string, 1)
		go func() { found <- load() + c.FullPath() }()
		c.String(http.StatusOK, <-found)
	}
}
