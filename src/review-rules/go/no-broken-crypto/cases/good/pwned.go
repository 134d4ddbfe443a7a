package passwords

import (
	"crypto/sha1"
	"fmt"
	"net/http"
)

// isPwned asks api.pwnedpasswords.com for the hashes that begin alike.
func isPwned(password string) (*http.Response, error) {
	sum := fmt.Sprintf("%X", sha1.Sum([]byte(password)))
	return http.Get("https://api.pwnedpasswords.com/range/" + sum[:5])
}
