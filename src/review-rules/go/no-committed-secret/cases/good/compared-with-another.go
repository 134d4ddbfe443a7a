package admin

import "os"

func isAdmin(password string) bool {
	return password == os.Getenv("ADMIN_PASSWORD") && password != ""
}
