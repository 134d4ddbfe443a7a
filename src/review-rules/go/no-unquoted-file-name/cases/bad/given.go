package web

import "path/filepath"

type Context struct{ headers map[string]string }

const HeaderContentDisposition = "Content-Disposition"

func (c *Context) Set(name, value string) {
	c.headers[name] = value
}

func (c *Context) Attachment(file string) {
	name := filepath.Base(file)
	c.Set(HeaderContentDisposition, `attachment; filename="`+name+`"`) // expect: header-injection
}
