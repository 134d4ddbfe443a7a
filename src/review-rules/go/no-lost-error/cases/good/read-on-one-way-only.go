package net

func (c *Conn) Next(isLast bool) (int, error) {
	n, err := c.read()
	if isLast {
		return n, err
	}
	n, err = c.read()
	return n, err
}
