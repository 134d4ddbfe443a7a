package images

import (
	"io"
	"net/http"

	"github.com/labstack/echo/v4"
)

func load(address string) ([]byte, error) {
	res, err := http.Get(address) // expect: server-request-forgery
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return io.ReadAll(res.Body)
}

func show(c echo.Context) error {
	content, err := load(c.QueryParam("image"))
	if err != nil {
		return err
	}
	return c.Blob(200, "image/png", content)
}
