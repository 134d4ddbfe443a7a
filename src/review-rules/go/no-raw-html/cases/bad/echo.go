package web

import "github.com/labstack/echo/v4"

func show(c echo.Context) error {
	return c.HTML(200, "<h1>"+c.QueryParam("title")+"</h1>") // expect: xss
}
