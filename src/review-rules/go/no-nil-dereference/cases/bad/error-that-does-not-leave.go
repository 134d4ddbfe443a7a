package client

import "log"

func (c *Client) Size(id string) int {
	entry, err := c.entry(id)
	if err != nil {
		log.Print(err)
	}
	if entry != nil && entry.deleting {
		log.Print("it is on its way out")
	}
	return entry.size // expect: null-flow
}
