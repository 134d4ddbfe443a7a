package login

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func done(c echo.Context) error {
	return c.Redirect(http.StatusFound, c.QueryParam("return")) // expect: open-redirect
}
