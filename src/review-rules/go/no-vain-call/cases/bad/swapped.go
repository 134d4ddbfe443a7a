package text

import (
	"bytes"
	"strings"
)

func isComment(line string) bool {
	return strings.HasPrefix("#", line) // expect: vain-call
}

func isLink(field string) bool {
	return strings.HasPrefix("https://", field) || // expect: vain-call
		strings.HasSuffix(".onion", field) // expect: vain-call
}

func isMissing(err error) bool {
	return strings.HasPrefix("no such file", err.Error()) // expect: vain-call
}

func plain(header []byte) []byte {
	return bytes.TrimPrefix([]byte("Bearer:"), header) // expect: vain-call
}

func isPayment(id string, head []byte) bool {
	return strings.HasPrefix("pay_", id) || // expect: vain-call
		strings.HasPrefix("Bearer ", string(head)) // expect: vain-call
}
