"""channels/webchat"""
