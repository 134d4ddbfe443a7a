package work

import (
	"log"
	"net/http"
)


type client struct {
	http *http.Client
	base string
}

func (c *client) ping() error {
	resp, err := c.http.Get(c.base)
	log.Println("status", resp.StatusCode) // expect: use-before-err-check
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
