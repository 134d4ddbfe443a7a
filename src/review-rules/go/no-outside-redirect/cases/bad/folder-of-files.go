package static

import (
	"net/http"
	"net/url"
	"os"
	"path/filepath"

	"github.com/labstack/echo/v4"
)

func serve(root string) echo.HandlerFunc {
	return func(c echo.Context) error {
		p, err := url.PathUnescape(c.Param("*"))
		if err != nil {
			return err
		}
		name := filepath.Join(root, filepath.Clean("/"+p))
		info, err := os.Stat(name)
		if err != nil {
			return echo.ErrNotFound
		}
		p = c.Request().URL.Path
		if info.IsDir() && p[len(p)-1] != '/' {
			return c.Redirect(http.StatusMovedPermanently, p+"/") // expect: open-redirect
		}
		return c.File(name)
	}
}
