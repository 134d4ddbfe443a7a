package forms

import (
	"bytes"
	"mime/multipart"
)

func boundary() string {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	return w.Boundary()
}

func contentType(body *bytes.Buffer) string {
	form := multipart.NewWriter(body)
	_ = form.SetBoundary("x")
	return form.FormDataContentType()
}
