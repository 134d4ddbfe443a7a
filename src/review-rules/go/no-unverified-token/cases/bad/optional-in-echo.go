package billing

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"

	"github.com/labstack/echo/v4"
)

type receiver struct {
	secret []byte
	keep   func([]byte) error
}

func (rc *receiver) post(c echo.Context) error {
	body, err := io.ReadAll(io.LimitReader(c.Request().Body, 1<<20))
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest)
	}
	given := c.Request().Header.Get("X-Hmac-Sha256")
	if given != "" { // expect: unverified-token
		mac := hmac.New(sha256.New, rc.secret)
		mac.Write(body)
		want := hex.EncodeToString(mac.Sum(nil))
		if !hmac.Equal([]byte(given), []byte(want)) {
			return echo.NewHTTPError(http.StatusForbidden)
		}
	}
	return rc.keep(bytes.TrimSpace(body))
}
