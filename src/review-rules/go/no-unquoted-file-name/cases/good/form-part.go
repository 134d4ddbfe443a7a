package files

import (
	"fmt"
	"net/textproto"
)

func part(field, name string) textproto.MIMEHeader {
	h := make(textproto.MIMEHeader)
	h.Set("Content-Disposition", fmt.Sprintf(`form-data; name="%s"; filename="%s"`, field, name))
	return h
}
