package client

import (
	"log"
	"time"
)

func (c *Client) Get(key string) (*Item, error) {
	var err error
	for attempt := 0; attempt < 3; attempt++ {
		item, err := c.get(key) // expect: shadowed-error
		if err == nil {
			return item, nil
		}
		log.Printf("attempt %d: %v", attempt, err)
		time.Sleep(time.Second)
	}
	return nil, err
}
