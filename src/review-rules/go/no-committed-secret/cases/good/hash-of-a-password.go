package login

const passwordHash = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"

var users = map[string]string{
	"password": "5f4dcc3b5aa765d61d8327deb882cf99",
}
