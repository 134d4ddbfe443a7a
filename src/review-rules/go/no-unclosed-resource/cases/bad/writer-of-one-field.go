package forms

import (
	"bytes"
	"mime/multipart"
)

func form(body *bytes.Buffer, name string) string {
	w := multipart.NewWriter(body) // expect: unfinished-writer
	_ = w.WriteField("name", name)
	return w.FormDataContentType()
}
