package zones

import (
	"crypto/md5"
	"encoding/hex"
	"net/url"
	"strconv"
	"time"
)

type Client struct{ username, password string }

// The service reckons it in the same way, and takes it for a few minutes.
func (c *Client) sign(form url.Values, now time.Time) {
	timestamp := strconv.FormatInt(now.UnixMilli(), 10)
	sum := md5.Sum([]byte(c.username + c.password + timestamp))
	form.Set("token", hex.EncodeToString(sum[:]))
}
