package web

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func signIn(c echo.Context, token string) {
	c.SetCookie(&http.Cookie{Name: "jwt", Value: token}) // expect: unguarded-cookie
}
