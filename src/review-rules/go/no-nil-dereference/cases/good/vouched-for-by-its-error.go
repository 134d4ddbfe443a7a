package client

import (
	"errors"
	"net/http"
	"net/url"
)

func (c *Client) Read(request *http.Request) (*Entry, error) {
	response, err := c.http.Do(request)
	if err != nil {
		return nil, err
	}
	if response != nil {
		defer response.Body.Close()
	}
	if kind := response.Header.Get("Content-Type"); kind != "text/xml" {
		return nil, errKind
	}
	entry, err := c.entry(response)
	if err != nil {
		return nil, err
	}
	if entry != nil && entry.deleting {
		return nil, errGone
	}
	entry.reads++
	message, err := c.lookup(entry.id)
	if err != nil {
		c.count(err)
		return nil, err
	}
	entry.size = len(message.text)
	if message != nil {
		entry.seen = true
	}
	where := &Location{host: entry.host}
	c.show(where.host)
	if where != nil {
		c.show("done")
	}
	return entry, nil
}

func (c *Client) Status(request *http.Request) (int, error) {
	response, err := c.http.Do(request)
	var timeout *url.Error
	if errors.As(err, &timeout) && timeout.Temporary() {
		return 0, errLater
	}
	if err != nil {
		return 0, err
	}
	if response != nil && response.Body != nil {
		defer response.Body.Close()
	}
	return response.StatusCode, nil
}
