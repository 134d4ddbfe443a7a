package number

import (
	"os/user"
	"strconv"
)

func owner(u *user.User) (uint32, error) {
	uid, err := strconv.Atoi(u.Uid)
	return uint32(uid), err
}
