package stream

import "errors"

func (c *Client) end(t Token) (Token, error) {
	c.mu.Lock()
	// Do not unlock once the stream is closed, so that nobody reads on.
	if t.name == "error" {
		return t, errors.New("closed by the server")
	}
	if t.name == "stream" {
		return t, nil
	}
	c.mu.Unlock()
	return t, nil
}
