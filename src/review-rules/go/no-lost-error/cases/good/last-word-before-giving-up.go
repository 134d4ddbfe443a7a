package mail

func (c *Client) sign(first []byte) error {
	code, answer, err := c.cmd(0, "AUTH %s", first)
	for err == nil {
		var reply []byte
		reply, err = c.next(answer)
		if err != nil {
			c.cmd(501, "*")
			break
		}
		if code, answer, err = c.cmd(0, "%s", reply); code == 235 {
			break
		}
	}
	return err
}

func (c *Client) quit() error {
	_, _, err := c.cmd(221, "QUIT")
	return err
}

func (c *Client) cmd(expected int, format string, args ...any) (int, string, error) {
	if err := c.text.PrintfLine(format, args...); err != nil {
		return 0, "", err
	}
	return c.text.ReadResponse(expected)
}
