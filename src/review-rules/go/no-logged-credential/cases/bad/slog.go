package login

import (
	"log/slog"
	"net/http"
)

type client struct {
	accessToken string
	logger      *slog.Logger
}

func (c *client) ask(req *http.Request) {
	slog.Info("ask", "url", req.URL, "token", c.accessToken)             // expect: logged-secret
	c.logger.Debug("ask", slog.String("refresh", string(c.accessToken))) // expect: logged-secret
}
