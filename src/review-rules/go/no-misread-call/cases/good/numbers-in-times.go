package settings

import (
	"time"

	"github.com/spf13/viper"
)

type tokens struct {
	Expiration time.Duration `mapstructure:"expiration"`
	ttl        time.Duration
}

func New() *tokens {
	return &tokens{Expiration: viper.GetDuration("expiration"), ttl: time.Duration(viper.GetInt("ttl"))}
}

func (t *tokens) end() time.Time {
	lifetime := t.ttl * time.Minute
	return time.Now().Add(t.Expiration * time.Hour).Add(lifetime)
}

type poller struct{ timeout time.Duration }

func newPoller(seconds int) poller { return poller{timeout: time.Duration(seconds)} }

func (p poller) wait() { time.Sleep(p.timeout * time.Second) }
