package preview

import (
	"fmt"
	"net/http"
	"net/http/httputil"
	"net/url"

	"github.com/go-resty/resty/v2"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/websocket"
	"github.com/hashicorp/go-retryablehttp"
	"github.com/valyala/fasthttp"
)

type previewer struct {
	rc *resty.Client
}

func (p *previewer) load(host, slug string) (*resty.Response, error) {
	endpoint := fmt.Sprintf("https://%s/oembed/%s", host, slug)
	return p.rc.R().SetHeader("Accept", "application/json").Get(endpoint) // expect: server-request-forgery
}

func (p *previewer) show(c *fiber.Ctx) error {
	_, err := p.load(c.Query("host"), c.Params("slug"))
	return err
}

func (p *previewer) execute(c *fiber.Ctx) error {
	_, err := p.rc.R().Execute("POST", c.Query("callback")) // expect: server-request-forgery
	return err
}

func again(r *http.Request) (*http.Response, error) {
	return retryablehttp.Get(r.FormValue("url")) // expect: server-request-forgery
}

func forward(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.URL.Query().Get("target"))
	if err != nil {
		return
	}
	httputil.NewSingleHostReverseProxy(target).ServeHTTP(w, r) // expect: server-request-forgery
}

func socket(r *http.Request) error {
	conn, _, err := websocket.DefaultDialer.Dial("wss://"+r.FormValue("host")+"/feed", nil) // expect: server-request-forgery
	if err != nil {
		return err
	}
	return conn.Close()
}

func fast(ctx *fasthttp.RequestCtx, req *fasthttp.Request) error {
	req.SetRequestURI(string(ctx.QueryArgs().Peek("url"))) // expect: server-request-forgery
	_, _, err := fasthttp.Get(nil, string(ctx.FormValue("url"))) // expect: server-request-forgery
	return err
}
