package rpc

func Call(c *Client) (string, error) {
	err := c.open()
	if err != nil {
		return "", err
	}
	err = c.call()
	switch err := err.(type) {
	case nil:
		return c.result, nil
	case *Failure:
		return "", err
	}
	err = c.close()
	switch err.(type) {
	case nil:
		return "closed", nil
	}
	return "", nil
}
