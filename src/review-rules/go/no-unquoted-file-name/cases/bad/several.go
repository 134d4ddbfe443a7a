package web

import "path/filepath"

type Context struct{ headers map[string]string }

func (c *Context) Set(name, value string) {
	c.headers[name] = value
}

func (c *Context) Attachment(file ...string) {
	if len(file) > 0 {
		name := filepath.Base(file[0])
		c.Set("Content-Disposition", `attachment; filename="`+name+`"`) // expect: header-injection
		return
	}
	c.Set("Content-Disposition", "attachment")
}
