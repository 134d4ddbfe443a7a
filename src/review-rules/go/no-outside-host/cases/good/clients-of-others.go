package preview

import (
	"net/http"
	"net/http/httputil"
	"net/url"

	"github.com/go-resty/resty/v2"
	"github.com/gofiber/fiber/v2"
)

type previewer struct {
	rc    *resty.Client
	cache map[string]string
	base  string
}

func (p *previewer) show(c *fiber.Ctx) error {
	_, err := p.rc.R().SetQueryParam("slug", c.Query("slug")).Get("https://cards.example.com/oembed")
	if err != nil {
		return err
	}
	_, err = p.rc.R().Get(p.base + "/items/" + c.Params("id"))
	return err
}

func proxy(base *url.URL) http.Handler {
	return httputil.NewSingleHostReverseProxy(base)
}
