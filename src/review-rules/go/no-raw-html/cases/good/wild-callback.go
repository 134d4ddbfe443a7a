package login

import (
	"context"
	"errors"
	"fmt"
	"html"
	"log"
	"net"
	"net/http"
	"time"
)

type Token struct {
	Access  string
	Expires time.Time
}

type Exchange func(ctx context.Context, code string) (*Token, error)

type Callback struct {
	state    string
	exchange Exchange
	done     chan *Token
	failed   chan error
}

func Wait(ctx context.Context, addr, state string, exchange Exchange) (*Token, error) {
	c := &Callback{state: state, exchange: exchange, done: make(chan *Token, 1), failed: make(chan error, 1)}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, err
	}
	server := &http.Server{Handler: c, ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			log.Print(err)
		}
	}()
	defer server.Close()
	select {
	case token := <-c.done:
		return token, nil
	case err := <-c.failed:
		return nil, err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (c *Callback) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	values := r.URL.Query()
	if values.Get("state") != c.state {
		http.Error(w, "another state", http.StatusBadRequest)
		return
	}
	if reason := values.Get("error"); reason != "" {
		w.WriteHeader(http.StatusUnauthorized)
		fmt.Fprintf(w, "<html><body><h1>No access</h1><p>%s</p></body></html>", html.EscapeString(values.Get("error_description")))
		c.failed <- errors.New(reason)
		return
	}
	token, err := c.exchange(r.Context(), values.Get("code"))
	if err != nil {
		http.Error(w, "it cannot be exchanged", http.StatusBadGateway)
		c.failed <- err
		return
	}
	fmt.Fprint(w, "<html><body>You may close this page.</body></html>")
	c.done <- token
}
