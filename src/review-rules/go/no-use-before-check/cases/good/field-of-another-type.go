package work

import (
	"log"
)


type client struct {
	http *fetcher
	base string
}

func (c *client) ping() error {
	resp, err := c.http.Get(c.base)
	log.Println("status", resp.StatusCode)
	if err != nil {
		return err
	}
	return nil
}
