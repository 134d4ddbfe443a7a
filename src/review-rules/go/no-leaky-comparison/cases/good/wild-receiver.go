package hook

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
)

type Receiver struct {
	secret  []byte
	limit   int64
	deliver func(event string, body []byte) error
}

func (rc *Receiver) expected(body []byte) string {
	mac := hmac.New(sha256.New, rc.secret)
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

func (rc *Receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var buffer bytes.Buffer
	if _, err := buffer.ReadFrom(http.MaxBytesReader(w, r.Body, rc.limit)); err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	header := r.Header.Get("X-Hub-Signature-256")
	given, ok := strings.CutPrefix(header, "sha256=")
	if !ok {
		http.Error(w, "no signature", http.StatusBadRequest)
		return
	}
	if !hmac.Equal([]byte(given), []byte(rc.expected(buffer.Bytes()))) {
		http.Error(w, "wrong signature", http.StatusForbidden)
		return
	}
	if err := rc.deliver(r.Header.Get("X-Event"), buffer.Bytes()); err != nil {
		http.Error(w, "not delivered", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
