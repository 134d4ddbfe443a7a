# path: Dockerfile
from ruby:3.4
run bundle install
cmd ["rackup"] # expect: root-user
