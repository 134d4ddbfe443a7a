package items

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func show(c echo.Context) error {
	item, err := find(c.Param("id"))
	if err != nil {
		return c.JSON(http.StatusNotFound, map[string]string{"error": "unknown"})
	}
	return c.JSON(http.StatusOK, item)
}
