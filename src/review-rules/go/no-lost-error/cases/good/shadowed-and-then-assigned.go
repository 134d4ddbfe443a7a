package client

func (c *Client) Get(key string) (item *Item, err error) {
	if c.cache != nil {
		found, err := c.cache.get(key)
		if err == nil {
			return found, nil
		}
	}
	item, err = c.get(key)
	return item, err
}

func (c *Client) Try(keys []string) (*Item, error) {
	var lastErr error
	for _, key := range keys {
		item, err := c.get(key)
		if err == nil {
			return item, nil
		}
		lastErr = err
	}
	return nil, lastErr
}
